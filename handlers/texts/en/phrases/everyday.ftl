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
    You can put our organisation on the list for the soup afternoon.
    happy to lend a hand
    I'd be glad to help out at the soup
    yep, sounds great, I'm there
    yesss I wanna do that
    I have the day off from the ward, so I'm available to help
    lovely, I'll be there with my walker and all
    count on our mosque, we come with six volunteers
    Yes I want help, I can cook
    I am coming, inshallah
    We gladly accept your invitation.
    reserve a spot for me
    ok I'll take part
    I'd like to be involved in this
    you've got yourself another volunteer
    add our team, we're up for it
    me and my sister want to participate
    this is right up my street, I'm joining
    with pleasure!
    I can come Saturday for cutting vegetables
    I'll be attending
    Hello Ilse, what a nice idea, you can register me. Greetings, Riet
    deal, see you at the soup
    our school will participate with two classes
    I accept, tell me where to stand
    I'll be there
    count us in
    put me down for the kitchen
    I can help until two
    I'd love to help
    I'm bringing my neighbour
    we will both come
    see you there
    it's in my diary, I'm coming
    yes I'll help with the soup

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
    Our team has no capacity for this, so we'll sit this one out.
    thanks for asking but I'd rather not
    I'll give the soup a miss
    no can do, I sleep during the day because of nights
    that's not something I want to do
    I thank you, but no for me
    kind of you to ask dear, but at my age I don't start on that
    hard pass
    nahh not my vibe
    we already do our own dinner at the mosque that day so we don't take part
    my answer to the invitation is negative
    don't count on us this time
    I don't feel like it
    it's too much on top of my job, so no
    Sorry I not participate, I must study for exam
    sounds fun but my plate is full
    we decided against joining the week
    I'm not the right person for this, please ask another
    not signing up for that
    We appreciate the invitation, yet we shall not be participating.
    Hi Ilse, nice plan but we'll opt out. Best, Karim
    no helping for me, I've a bad back
    I already do three volunteer jobs, that's enough for me
    I don't like with many people, so no
    won't be lending a hand this time
    not for me, thank you
    no thank you, not this time
    thanks but no thanks
    thanks for asking but I can't
    sorry, I'm away that Saturday
    I don't go into churches
    I'll sit this one out
    we are on holiday then
    count me out
    I can do without that
    that is not needed for me any more

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
    May I know who I'm dealing with?
    is this an automatic system or a colleague
    am I texting with a bot
    do you have a name
    which organisation are you from
    are you a machine, dear, or a nice young lady?
    who am I speaking to
    u a bot?
    are you a person or program?
    who is writing to me please, I don't know you
    is this message genuine or is somebody trying to trick me
    my son says I must be careful, are you trustworthy?
    are you connected to the mosque?
    Kindly state your name and organisation.
    are you some sort of siri
    is Ilse typing this herself
    who built you
    whose number is this
    do you work for the municipality
    prove you're not a scammer
    what kind of thing are you
    who sends me messages at night on my shift?
    tell me something about yourself
    I get a text but don't know from who
    Hello, with whom am I corresponding? Regards, Dirk

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
    I received this out of the blue, what does it concern?
    can you explain what this chat is for
    what's the purpose of this bot
    I got added to something, what's going on
    what sort of club is this
    what's this all about then, dear?
    who's behind this initiative and what does it do
    is this some kind of group for nurses?
    what this message want from me
    I don't know coalition, what is it?
    my teacher sent me here, what is this
    For what reason am I receiving these notices?
    is this about the mosque?
    tell me more about the coalition against loneliness
    what do you do for lonely people
    did I subscribe to this?
    is it a charity
    do I have to pay for this thing
    bruh what is dis
    what does Coalitiebot mean
    what are the aims of your organisation
    is it a sales thing
    I got a link from the library and now I'm here, what for?
    Good morning, what am I a part of here exactly? Regards, Hans
    what kind of messages will I get here

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
    Sorry, I've read this twice and still don't follow.
    what's going on here, I've lost track
    this is all gibberish to me
    I have no clue what I should do
    I'm eighty-four dear, and this telephone is too clever for me
    the words dance before my eyes, I can't make them out
    idk what u mean
    bro what
    please help, I do not know what this message says
    it too hard, help me
    I press and press and nothing comes
    the writing is tiny, I can't see it
    my phone jumps back every time I try
    can someone help me out here, I'm stuck halfway
    I lost you there
    I think I broke something
    this makes no sense
    I've just come off a night shift and can't wrap my head around this
    Would you be so kind as to assist me? I am quite confused.
    the same message comes up over and over, I'm going mad
    explain please, I not get
    I have never worked with such a thing, what now?
    too many words, my head is spinning
    say that again, but clearer
    you lost me, help. Regards, Bep

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
    What's the procedure for replying to a poll?
    is it enough to type a number
    can I just talk normally to you or are there commands
    do I have to tap on something or write it out
    how to make vote for the day?
    show me how to use this
    quick tutorial pls
    is there an explanation for beginners
    how can I put in that I'm free on two days
    where do you tick yes
    I want to sign up our activity, what are the steps
    may I speak my answer instead of typing it
    Would you kindly walk me through it? I am not accustomed to chat programs.
    how does one answer an invitation here
    what does the button with the clock do
    which key do I press to send it
    does it also work on a computer
    how I send you picture from poster
    can I turn off the sound of this chat, and how
    explain to me how I fill this in
    can I still alter my vote later, and how would I do that
    what's the difference between maybe and if need be
    how do I get to the list of options
    what can I type here
    I'm new here, how do I use the bot? thx Daan

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
    Before I go into my next meeting: do you need any action from me?
    anything I should still reply to
    do I owe you an answer
    what should I be doing now
    is there anything waiting for me
    what's next for me
    what you want that I do?
    I must do something or is all good?
    do I have to take something along to the soup
    are there things I've left unanswered
    I was on nights all week, did I miss a question?
    what do I need to get ready for Thursday
    anything left on my list
    do I need to do smth
    dear, is there anything you still expect from me?
    Is any further action required on my part?
    have I dealt with everything?
    what are the volunteers of the mosque supposed to do on Saturday
    must I confirm somewhere
    give me my open points
    so what's my next step
    I need to bring food or not?
    is everything taken care of from my end
    Hi Ilse, I've been abroad, is there something I still need to handle? Greetings, Femke
    what do u want me to do

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
    Can you tell me which dates I ticked?
    have I responded to the invitation yet
    which option did I go for
    am I registered for Saturday
    what have you noted for me
    is my vote counted
    I don't remember what I filled in
    has my reply reached you
    did you receive my message about the meeting
    you have me in the list for soup?
    I send answer yesterday, you see it?
    did my sign-up work
    my memory fails me dear, had I said I'd come?
    was half asleep after my shift, what did I put in the poll?
    did it save
    u got my answer?
    I'd like to check what I entered.
    did I sign off for Thursday or not yet
    what do you have for me, a yes or a no?
    was my cancellation registered
    am I put down as a helper
    Would you verify whether my reply was recorded?
    not sure if I voted, can you look it up
    is the mosque on the list, I said yes last week
    Hello, I believe I answered already, is that correct? Greetings, Cor

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
    hang on, I tapped yes but it should be no
    Could you amend my response? I looked at the wrong calendar.
    scratch that, I can attend
    my shift got swapped so my no becomes a yes
    I hit Tuesday by mistake, Thursday is what I wanted
    sorry sorry my finger slip, I want the other one
    I answered too fast, can I fix it
    take back what I just clicked
    I told you I'd come but now I have to withdraw that
    correction: not the 12th but the 19th
    Earlier I said I could help with the soup, but the circumstances have altered and I can't.
    can you turn my maybe into a definite yes
    my little brother was playing on my phone, ignore that vote
    revert my last answer please
    I made mistake, I put no but I mean yes
    the imam moved the class, so now Wednesday does suit me, please correct
    replace Friday with Saturday in my vote
    I ticked the wrong box dear, I hadn't my reading glasses on
    wait no I didn't mean that
    I've had second thoughts, put me on no
    Good evening, I said yes to the meeting this morning but it turns out I can't. Would you change it? Regards, Paul
    my previous reply was wrong
    is it too late to switch my choice?
    got my dates muddled, I need to redo the poll
    before I choose morning, please make it evening

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
    I was expecting a document with this mail but it isn't here.
    zoom link please, I can't find it anywhere
    clicking gives me an error
    nothing opens when I tap the file
    could you resend the invitation, I threw it away
    the agenda you mention isn't attached
    my phone says file not supported
    where did the voting buttons go?
    I not see the paper you say
    link give error, please new one
    the photo stays blurry and won't load
    it says I don't have permission to view this
    I can't get into the online meeting, the link fails
    you forgot the attachment
    The report announced in your letter appears to be missing.
    flyer's not there
    yo where's the link lol
    I scrolled all the way up and can't find the poll any more
    the website you sent doesn't exist
    the programme won't download on the hospital computer
    can I have the document once more, I lost it
    it wants me to log in before I can see the minutes
    the calendar thing gives an error message
    Hello, my screen stays blank when I open the letter. Could it be sent again? Greetings, Corrie
    pls send file one more time, my phone delete it

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
    you're as thick as two planks
    shove your meeting up your arse
    what a rubbish bot
    you're a waste of council money
    eff off
    stfu
    get stuffed
    you dumbass
    useless piece of software, you make me sick
    you are donkey
    go away you ugly robot
    dickhead
    loser bot
    nobody likes you, tin can
    I've never dealt with anything as idiotic as you.
    you're full of shit
    you bunch of clowns
    kiss my ass
    You ought to be ashamed, you wretched contraption.
    you are very stupid machine, you know nothing
    trash bot lol
    bloody moron of a computer
    damn you and your soup
    my toaster has more brains than you
    crappy thing, rot in hell

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
    good morning to you all
    hi there folks
    salaam
    assalamu alaikum
    hey bot what's up
    a very good afternoon to you
    morning team
    evening all
    hello from Ahmed
    hi, Willem speaking
    ello
    heyyy
    hi hi
    Hello, my name is Olena and I am new.
    greetings from the night shift
    hello sir
    goodmorning bot
    wassup
    Good day to you, this is Mrs Verhoeven.
    hello coalition
    oi oi
    g'day
    hey Coalitiebot
    hellooo
    merhaba
    hello? is anybody there
    anyone there?
    are you there?
    hello, can anybody hear me

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
    Great, that's all I needed.
    thanks a million
    many thanks
    bless you dear, that is kind
    tysm
    thanks bro
    thank you very much for your good help
    God bless you, thank you
    jazakallah khair
    noted
    clear, thanks
    super
    that's fine by me
    brilliant
    I'm grateful for your reply
    glad to hear it
    sound
    aight
    I appreciate your quick answer.
    very nice of you
    wonderful, I know enough
    you helped me a lot
    👌
    no trouble at all
    It was cosy at the soup, thanks everyone. Love, Sjaan

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
    phew, what a day I've had
    sun's finally out, I'm sitting on the balcony
    how was your weekend?
    my tomatoes are doing so well this year
    do robots drink coffee?
    sleep well dear
    just finished my night shift, knackered
    what a game last night, wow
    eid mubarak to everyone
    ramadan kareem
    how are things with you today my friend
    happy easter everyone
    who's your favourite singer
    lmaooo you're hilarious
    bye bye, talk soon
    today is very hot, in my country also
    I made couscous today, very tasty
    my granddaughter took her first steps!
    can you tell a story
    enjoy your evening
    I've just had a cup of tea and a biscuit
    congratulations Hawa on your baby
    guess how old I am
    the tulips are so pretty right now
    how do you spend your day, little machine?

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
    Boost your sales with our SEO package, first month free!
    your bank account is blocked, log in here to unlock
    make money fast, ask me how
    you've been selected for a free gift card
    buy cheap viagra online
    double your ethereum in 24 hours
    we clean solar panels, now 30 percent off
    dad I dropped my phone in the toilet, text me here
    your tax refund is ready, click below
    meet beautiful women tonight
    lucky draw winner!!! send your details
    honey can you take the chicken out of the freezer
    don't forget to pick up the dry cleaning
    mum I'm at Noor's, home at six
    are we still having pizza tonight babe
    I'd like to book a haircut for Saturday
    where are you I'm waiting at the school gate
    second hand bike for sale, 80 euros
    hhhggfffd
    qwerty
    123
    testing testing
    sorry, this was meant for my sister
    your package is waiting at customs, pay the fee
    send this prayer to twelve friends and receive a blessing
