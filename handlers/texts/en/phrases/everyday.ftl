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

who-are-you =
    who are you
    who is this
    who's writing this
    are you a robot
    are you real
    are you human
    is this a computer
    With whom do I have the pleasure?
    what are you
    what's your name
    are you Ilse
    are you from the council
    is this fake
    is this a scam
    can I trust you
    how do I know you're really from the coalition
    I don't know this number
    do I know you
    who you are?
    you real person?
    what you name
    are you chatgpt
    is this ai
    who made you
    who do you belong to
    um who are you actually
    introduce yourself
    am I talking to a wall
    is there a person on the other side
    whos this
    hello sir or madam, who are you? Gerda

what-is-this =
    what is this
    what's this about
    why am I getting this
    why do I get messages from you
    how did I end up in this group
    what kind of group is this
    what is the coalition
    what does the coalition do
    To what do I owe this message?
    I never signed up for this
    I don't know what this is
    what can you do
    what is this for
    what is this message
    why I get this
    what mean coalition
    for what is this group
    Joke gave me a link, what is it
    is this from the church
    is this advertising
    does it cost money
    am I a member of something now
    wtf is this
    huh what's this
    um what is this exactly
    what's the core group
    what is the week against loneliness
    what am I supposed to do with this message
    why me
    who put me in here
    wats this
    I'm new, what do you do here

help-lost =
    I don't understand
    I don't get it
    help
    help me please
    I'm lost
    I'm stuck
    I can't read it
    letters are too small
    I don't have my glasses
    I am 81 and this is beyond me.
    Forgive me, I cannot make sense of this.
    what do you mean
    huh
    what?
    too difficult
    I not understand
    I no understand what you say
    I cannot read good
    is difficult word
    it's going too fast
    I don't see any buttons
    my screen is black
    everything is gone
    it does nothing when I press
    it keeps asking the same thing
    am I doing something wrong
    I can't make head or tail of it
    um I don't get it help
    all greek to me
    I'm no good with phones
    can you explain it again
    unclear
    dont understnd
    my grandson always did this, now I'm stuck

how-does-it-work =
    how does this work
    how do I answer
    where do I press
    which button
    where do I click
    how do I vote
    can I choose more than one
    may I just type back
    do I type or press a button
    can I send a voice message
    Could you explain how I am supposed to respond?
    what happens if I press yes
    what does 'if need be' mean
    how I answer
    where I must click
    how I can do yes
    how do I change my answer
    how do I register an activity
    how do I send a photo
    is there a manual
    instructions please
    what commands are there
    where's the menu
    menu
    how do I see the calendar
    how do I mute this chat
    um where do I press
    how do I go back to the start
    does it work on an old nokia
    until when can I respond to the poll
    how dus it work
    step by step please, how do I reply

what-must-i-do =
    do I still need to do something
    what do you need from me
    is there anything open for me
    what's expected of me
    have I missed anything
    what do I have to bring
    do I need to prepare anything
    am I up to date
    what now
    ok and now what
    what I have to do
    is for me something to do?
    Is there any matter awaiting my reply?
    show my to-do list
    todo
    anything outstanding for me
    do you still want an answer from me
    are you waiting for me
    I got a reminder but what for
    back from holiday, what did I miss
    do I have a role that afternoon
    is there something I forgot to fill in
    what's on my plate
    do I have to sign up or is it done
    nothing left for me to do then?
    um do I have to do anything yet
    must I read something before the meeting
    i need do anythin
    was in hospital, what's waiting for me
    hello bot, anything for me today? bye
    what is my part in this

what-did-i-answer =
    what did I say
    what did I answer
    did you get my answer
    did my message arrive
    did it go through
    am I signed up
    am I on the list
    did I say yes or no
    which day did I pick
    have I already voted
    I can't remember if I replied
    Could you confirm receipt of my response?
    what did I sign up for
    did I cancel or not
    you ask again but I answered already??
    my answer you have?
    I push button, is it good
    I already answer or not
    what i voted
    is it saved
    show me my answers
    received?
    did I put Tuesday
    have you got me down for the soup
    um did I already say something about Thursday
    I pressed but nothing happened, did you get it
    do you know I'm coming
    can I see what I chose
    what's next to my name
    did my no come through
    hi, is my registration in? Theo

change-answer =
    I pressed the wrong button
    wrong button
    oops
    I meant no
    I meant yes not no
    I can make it after all
    I can't after all
    please change my answer
    I want to take back my cancellation
    forget my no, I'm coming
    make that a no
    it should have been Wednesday
    I was mistaken about the day
    My earlier reply no longer stands.
    Please disregard my previous refusal.
    I want change my answer
    I press wrong sorry
    before I say no now I say yes
    my grandson pressed it, it wasn't me
    fat finger, undo
    undo
    can I vote again
    can I go back and pick another
    um no wait that has to be Monday
    stop, that was the wrong one
    my appointment was cancelled so I can be there
    I read the wrong week
    ignore what I said yesterday
    I said done but it isn't done, can I undo it
    accidently said yes
    change of plans, Friday works now

something-missing =
    the link doesn't work
    dead link
    link is broken
    404
    page not found
    link expired
    where's the link
    I don't see a link
    send the link again
    teams link?
    attachment is missing
    there's no attachment
    I did not receive the minutes.
    No attachment was found with your message.
    where are the minutes
    can't open the file
    pdf won't open
    the pdf is empty
    picture doesn't load
    link not working
    I can not open
    I not found the message with date
    I lost the card with the buttons
    the poll has gone
    where did that poll go
    I deleted the message, can you send it again
    send it again
    it asks for a password to open the document
    access denied
    um that link does nothing
    page stays white when I tap
    calender file doesnt work
    you promised a list but I don't see one
    I never got the programme

insult =
    do it yourself
    get lost
    shut up
    shut up you stupid bot
    fuck off
    fuck you
    stupid bot
    dumb machine
    you're useless
    you suck
    idiot
    moron
    go to hell
    screw you and your poll
    piss off
    bugger off
    piece of junk
    I hate you
    what a load of crap you are
    You are an impertinent contraption.
    What a disgrace, a robot. Shame on you.
    you stupid
    you bad robot
    you are crazy bot
    um what a stupid thing
    asshole
    bitch
    you're dumber than a brick
    stick your poll where the sun don't shine
    🖕
    worst thing the council ever bought
    your an idiot
    drop dead

greeting =
    hi
    hello
    hey
    hey there
    heya
    good morning
    good afternoon
    good evening
    morning!
    good day
    hi bot
    hello everyone
    hello dear people
    dear sir or madam
    Dear Coalitiebot,
    hi I'm Theo
    hello this is Gerda
    it's Joke here
    hello my name is Samira
    yo
    sup
    hiya
    howdy
    hallo
    helo
    hello hello anyone
    👋
    greetings
    happy new year
    merry christmas
    um hello
    good morning all, have a lovely day

thanks =
    thanks
    thank you
    thank you so much
    thx
    ty
    cheers
    ta
    much appreciated
    My sincere thanks for your reply.
    ok
    okay
    okido
    alright
    great
    perfect
    fine
    good
    nice
    lovely
    cool
    got it
    clear
    understood
    you're welcome
    no problem
    no worries
    my pleasure
    thank you for help
    I am happy thank you
    you're a star
    👍
    🙏
    ❤️
    😊
    thumbs up
    thank u
    good to hear
    well done
    um thank you full stop
    It was a lovely afternoon, thank you

chat =
    how are you
    how's it going
    everything ok?
    what lovely weather
    it's pouring here
    cold today innit
    I can't wait
    looking forward to it
    tell me a joke
    haha
    lol
    you're funny
    do you have kids
    are you married
    what's for dinner at yours
    did you see the match
    I became a grandmother!
    my grandson passed his exams
    it's my birthday
    happy birthday Joke
    get well soon Kees
    good night
    have a nice weekend
    bye
    see you
    take care
    I'm bored
    what are you doing
    do you ever sleep
    today I eat pancake
    what you do today
    my country also cold now
    sing a song
    what's the capital of Peru
    We have been married forty years today.
    my cat is on the keyboard
    um nice weather here
    I love you
    it won't stop raining

spam =
    you have won a prize
    congratulations, claim your iphone
    earn 5000 a week from home
    invest in bitcoin now
    guaranteed crypto returns
    50% off mattresses
    your parcel could not be delivered, pay 1.99
    hi mum this is my new number
    cheap loans no checks
    want more followers
    hot singles near you
    free spins casino
    claim your airdrop
    forward this to ten people or bad luck
    for sale: oak table
    get milk on your way home
    don't forget the bread love
    can you pick up Lisa
    what's for dinner tonight darling
    love you see you tonight babe
    mum where's my gym bag
    have you seen my charger
    dad can I have some money
    table for four please
    I want to move my dentist appointment
    your code is 482913
    asdfgh
    jjjjjj
    test
    wrong chat sorry
    oops that was for my husband
    the dog needs to go out
    sorry baby playing with phone dfjkl
