take-part =
    I'm in
    count me in
    I'll help
    I'll come
    I'd love to come
    sign me up
    put me down
    yes
    yes please
    sure
    of course I'll be there
    we're joining
    our club takes part
    It will be my pleasure to attend.
    I hereby register for the soup afternoon.
    I want to come
    I can help give soup
    yes I come
    I like I come with my kids
    can I still join
    is there room? then I'm coming
    I can do two hours that afternoon
    I'm free Wednesday, I'll help
    can't stand long but I can peel potatoes, so yes
    if it's dry I'll come
    if someone picks me up I'll gladly come
    me too
    um put me down then
    👍 coming
    im in
    Kees and I are both coming
    our mosque wants to join you
    put that soup day in my calendar, I'm coming

take-no-part =
    no
    no thanks
    not for me
    I'm not joining
    we're not taking part this year
    not interested
    I'll pass
    I'll skip this one
    We thank you for the invitation but must decline.
    Cooking is not for me, I am afraid.
    too busy to help
    I don't have time to help that day
    I not want help
    no I have work, not help
    I don't do
    soup isn't my thing
    I don't like soup
    I'm 82, I leave that to the young ones
    ask someone else for the soup
    doesn't suit our organisation
    the board decided not to join in
    nah
    nope
    boring, not going
    lovely idea but no
    good luck with it, without me
    maybe next year
    don't put me on that list
    um no I won't do that
    leave me out of it
    no thankyou
    👎

announcement-write =
    send a message to the core group
    message everyone
    I want to make an announcement
    tell everyone the room has changed
    let the group know it starts at eight
    send a reminder
    remind whoever hasn't voted
    remind Kees of his task
    forward the minutes to everybody
    share this flyer with all organisations
    pass this on to the steering group
    Kindly convey my thanks to all volunteers on my behalf.
    I'd like to put out a call to the partners
    ask who can help on Saturday, send that round
    invite everybody to the soup afternoon
    thank everyone for yesterday
    broadcast
    new message to all volunteers
    schedule a message for tomorrow at nine
    how do I send something to one group
    announce the soup afternoon
    text everybody it's off
    I want send message to all people
    you can send to group?
    um send everyone that it's at eight
    nudge people
    send the quarterly letter to the steering group
    tell Hawa I'll call her tomorrow
    can you only message the professionals
    rsend the invite to all
