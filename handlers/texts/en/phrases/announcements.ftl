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
    Please put out a notice that Thursday's meeting is cancelled.
    let all partners know the deadline moved to Friday
    write to the volunteers that we need more hands
    inform the whole coalition about the new room
    drop a line to everybody who signed up for soup
    give a heads-up to the cooks that it starts an hour earlier
    chase the people who didn't respond
    can you remind everyone about tomorrow
    spread the word about the open day
    publish a call for drivers
    circulate the agenda to the core group
    pass on my compliments to the whole team
    invite all mosques and churches to the kick-off
    email the report to the board members
    ping the group
    make announcement for all: bring own cup
    say to the volunteers that they come at nine
    I should like the attached programme distributed among all members.
    wish everyone a happy holiday from me
    post this in the neighbourhood group
    ask all partners for photos of their activity
    get a message out to the night team that the coffee round is on
    only to the libraries: can you hang the poster
    let Kees know that the chairs have been delivered
    Hi bot, tell the group I'm ill and the soup still goes ahead. Ilse
