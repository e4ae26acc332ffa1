meeting-when =
    when is it
    what time does it start
    is it still on for Thursday
    when do we meet again
    which day was it again?
    Could you kindly tell me the date of the next gathering?
    put it in my calendar please
    can I get a calendar file
    what time I must be there
    when is meeting
    wen is the meting
    is the meeting going ahead with all this snow
    has it been moved
    tuesday right?
    how late does it end
    how long will it take
    half seven or half eight?
    is there anything on this week
    um when is it again question mark
    any date yet
    has a date been picked
    was it today? I'm standing here alone
    do we start on the dot
    tonight or tomorrow night
    lost the date, sorry
    what time should I arrange the babysitter for
    when is that thing yeah
    Hello dear, what day are we meeting? Regards, Gerda
    I wrote down the 14th, is that correct
    did Ilse's illness change anything or is it still happening
    stick it in my diary
    What date is the next core group meeting? My secretary wants to block it.
    at what hour are we expected
    remind me of the date
    is the soup afternoon this week or next?
    what day is it on, I have to arrange my shifts
    wich day we come together
    when we meet, I must ask free from my boss
    from what time to what time is it
    has the meeting been cancelled because of the storm
    is it before or after the Friday prayer
    when's the next one
    yo what time tmrw
    May I enquire at what time the afternoon begins?
    does it finish before the last bus goes
    dear, I've mislaid my diary, which day did we say?
    is Thursday still happening
    can you put the date in my agenda
    do you already know when we get together next
    I thought it was at two, is that so?
    until what time does it go on
    how long does the meeting last, I have to be on the ward at ten
    was it postponed? nobody's here
    which week is the soup thing
    Hi, on what date do we see each other again? Ruud
    is there something planned for this month?

meeting-where =
    where is it
    what's the address
    address?
    where do I have to be
    which building
    which entrance do I use
    where can I park
    is there free parking
    nearest bus stop?
    how do I get there by train
    is it online or in a room
    same place as last time?
    where I must go
    where is place of meeting
    send location pls
    adress please
    I'm outside and the door is locked, where do I get in
    Would you be so kind as to give me the address of the venue?
    is there a lift
    can I get in with my walker
    what's the postcode for the satnav
    which floor
    is it the one behind the church
    um I can't find the street
    has the venue changed
    are we at the library again
    can a taxi stop in front
    where's the soup thing happening
    pin?
    I don't know this part of town, where is it exactly
    cheers, whereabouts is it? Kees
    Which location are we using for Thursday's session?
    what street is it in
    how do I find the place
    can I get there with my scooter, is it step-free?
    in which room do we sit
    what's the name of the building again
    I am at station now, how I go to meeting?
    please give me street and number
    do you have a map
    can bikes be put somewhere
    where we meet tomorrow
    is it at the mosque or at the community centre
    wheres it at
    drop a pin plz
    where do visitors park at the hospital
    Kindly inform me of the venue and how it may be reached.
    is there a disabled parking spot nearby
    I'm at the wrong building I think, where are you all?
    which bus stops at the door?
    do we meet in person or over Teams
    did they move it to another hall
    ground floor or upstairs? my knees don't like stairs
    where's the soup afternoon being held
    Hello, I don't know the way there, could you tell me the address? Regards, Aisha
    is it the side door or the front

meeting-who-comes =
    who's coming
    who else is coming
    how many of us are there
    will Joke be there
    is Kees coming too
    who has answered so far
    am I the only one
    how many people said yes
    May I ask who else will be attending?
    who will I be sitting with
    any other volunteers or just officials
    is the alderman coming
    who come tomorrow?
    how many person coming
    other people also go?
    whos going
    hows comming
    list of people please
    has everybody replied
    do I know anyone there
    who's helping with the soup besides me
    who can't make it
    um who all is coming
    are there young people too
    what did the others pick
    I'm baking, how many should I bake for
    anyone from my neighbourhood I could ride with
    are we enough people
    did anyone cancel
    anyone from the mosque?
    hi, is it known who's in on Thursday? thanks, Hawa
    Which organisations will be at the table on Thursday?
    how big is the group going to be
    did many people sign up
    can I see the guest list
    which of the volunteers will be there
    any other nurses joining
    is my neighbour Bep going as well?
    are my friends going
    who will be at soup on Saturday
    how many people they come? I must cook
    there come also women?
    who's already said yes
    I'd like to know which guests are expected.
    is the imam attending
    who do I stand with behind the soup pot
    will there be anyone I know
    how many have registered so far
    does the GP come this time
    did the others vote yet and for what
    anyone backing out?
    who's in
    is it a big crowd or just a few of us
    is there somebody coming from my side of town who could give me a ride
    Hi, could you tell me who'll be joining on Tuesday? Cheers, Eva
    how many helpers do we have besides us

meeting-absent =
    no, I cannot go to the meeting
    no I cannot come to the party
    I cannot come after all, it is my mother's birthday
    I cannot be there after all, I have to work
    I am not coming, my daughter fell ill
    I can't come
    can't make it
    I won't be there
    not this time
    I'm ill, not coming today
    I have to work
    Regretfully I am unable to attend on Thursday.
    Please accept my apologies for absence.
    my kid is sick so I'm out
    I'm on holiday that week so the meeting won't work
    sorry I not can come
    I cannot come tomorrow I have school
    tomorrow I not there
    cant come srry
    car broke down, won't make it
    skipping this one
    count me out tonight
    I have a doctor's appointment
    it's too icy for me to cycle, staying home
    you'll have to do without me this once
    sign me off for Wednesday
    put me down as absent
    no babysitter so no me
    um I can't comma I have to be at the hospital
    something came up
    double booked, sorry
    start without me, I won't be coming
    family circumstances, can't attend
    I'm afraid I've a funeral that day
    nope can't
    dear all, I won't be there this afternoon. Have a good meeting, Joke
    Unfortunately Thursday's session clashes with a budget review, so I'll have to miss it.
    just got called in for a night shift, won't manage the meeting
    you won't see me there on Monday, got a migraine
    my knee is playing up dear, I'd better stay at home this time
    mum says I'm grounded so I'm not coming lol
    have to pass on the get-together tonight, my boiler burst
    I am not able for meeting, my baby have fever
    that day there is a funeral prayer at the mosque, so none of us can be at the meeting
    Apologies from me for the 12th.
    can't be present, I'm abroad visiting my brother
    sorry folks, flu has got me, have a nice one without me
    I'd hoped to join you but the hospital moved my scan to that same hour
    nobody to cover the ward, so I'm missing the meeting
    I will not reach, no bus from my village in evening
    please note my absence in the minutes
    leave my chair empty on Wednesday
    hello Ilse, Thursday is a no-show from me, exam week
    not gonna be there, got training
    I have to let you down this time, my wife needs me at home
    I tested positive so best I keep away tomorrow
    my appointment with the municipality same time, so I don't come to meeting
    Good morning, the doctor has forbidden me to go out this week, so you must manage without me. Kind regards, Wim
    I'm stuck in Brussels all day, scrap me for this one
    I'll be missing in action Friday
    wont be joining tonight, dead tired after a double shift
    I can't on the 12th
    I can't come on Friday
    I won't be there that Tuesday
    I have the grandchildren that day
    I'm ill in bed
    won't make it

meeting-late =
    I'll be late
    running late
    10 min late
    stuck in traffic
    my train is delayed
    I have to leave early
    I can only stay an hour
    start without me, I'm on my way
    I'll join later
    I come later
    I will late 20 minutes
    I must go early to home
    I shall be arriving somewhat after the start.
    on my way
    almost there, parking the car
    flat tyre but still coming
    can I still get in after eight
    is it ok if I come halfway
    I must go at three to get the kids
    only there for the last part
    keep me a seat, I won't be there till three
    um quarter of an hour late sorry
    overslept!! coming asap
    my other meeting is running over
    eight won't work, quarter past will
    I'm off right after the coffee
    bridge is open, waiting
    gonna b late
    tell Ilse I'm delayed
    can't find it but I'm coming, so a bit later
    My previous appointment overruns, expect me fifteen minutes after the start.
    handover on the ward is taking long, I'll come in a bit later
    bus didn't show up, be there in twenty
    missed my tram, next one gets me there at half past
    I will arrive after prayer, so around quarter to two
    sorry sorry I come little late, baby still sleep
    dear, I walk slowly these days, so I'll arrive somewhat after three
    cant get there before 8
    I need to slip out halfway for another call
    I'll have to disappear at four
    won't be on time, start without waiting for me
    lost my way but I'm nearly there
    I can join for the first half only
    detention lol so im late
    I shall have to excuse myself before the end.
    don't wait with the soup, I'm behind schedule
    I've just left home, see you in half an hour
    may I walk in later, my shift ends at seven
    roadworks everywhere, bit of a delay
    Hi Ilse, please tell the others I'll be a little delayed. Marloes
    I come but must leave before five for the bus
    I'm only able to drop in for the last hour
    be there in a sec, just finding a spot for my bike
    I'll sneak in after the opening
    my class finish at 10, then I come

meeting-colleague =
    my colleague will come instead
    someone else is coming for me
    I'm sending a colleague
    I can't but Hawa will go
    Theo is standing in for me
    Mr Smit will represent us in my place.
    can I send someone else
    may my husband come in my place
    a replacement is arranged
    not me but my colleague come
    my sister go, I not
    other person come for me ok?
    can a stand in vote for me
    Kees goes on our behalf
    we'll be there, just not me
    someone from the library will come, just not me
    my manager joins this time instead of me
    um I can't but my colleague um Theo he can
    my backup takes it
    my place goes to Gerda this time
    swap my name for Joke's for this one
    I'm off sick but we're sending somebody
    our new volunteer goes in my stead
    colleage comes insted
    I'll find someone from our team to go, name follows
    expect my colleague not me
    on Tuesdays my job share partner works, she'll come
    my daughter will sit in for me
    the treasurer takes my seat
    sub sorted
    I'm tied up in Utrecht, so Marieke will attend on my behalf.
    can't make it myself, but I've asked our intern to represent us
    my deputy will be there in my stead
    Someone from our board will be present, though not I.
    I'm on nights so another nurse from our team joins you
    my brother he comes, I have work
    I send my wife for the meeting because I am sick
    another volunteer from the mosque takes my place on Thursday
    would it be alright if my deputy attends for me?
    got a replacement for tonight, her name's Fleur
    I'm letting Ahmed go this time
    our team is covered, Bas is going rather than me
    put Linda on the list where my name was, just for this meeting
    instead of me please expect Mr Hendriks
    my friend can go for me?
    not coming, sending my bestie instead
    I've handed my seat to the vice chair for Tuesday
    Hello, I'm in hospital that day but our secretary will stand in. Greetings, Toos
    the meeting is on my day off, a co-worker covers
    we'll have somebody at the table but it'll be a different face
    I found cover for Saturday, she'll do my soup shift
    he will replace me on the 12th
    my son will represent me, I'm too old for evening meetings
    somebody else from our organisation can attend, I can't
    I cannot, but my colleague he say yes

another-time =
    can it be another day
    can we move it
    can we reschedule
    I'd rather have an evening
    could we do it in daytime
    can I join online
    could I dial in
    zoom instead?
    is a weekend possible
    none of these suit but Friday morning would
    any other options
    can it start an hour later
    that's too early for me
    Would it be feasible to postpone the gathering by a week?
    other time possible?
    I work, can evening?
    my language class is Tuesday, can Wednesday meeting?
    after ramadan is better
    why is it always Wednesdays, try a Thursday
    let's have a fixed evening each month
    first Monday of the month, always, please
    how about the 12th at two
    I propose Thursday night
    lunch meeting maybe?
    push it back a week
    um could it also be Monday
    not in the dark please, afternoon is better
    only during school hours for me please
    it's half term then, a week earlier?
    can we take turns, day and evening
    can it be shorter, just a half hour call
    diffrent time pls
    My calendar is full on those days, would the week after be an option?
    could we shift it to the evening
    I work nights, so a late afternoon would suit me better
    is it possible to do it via video call
    can we pick a different day, Friday is prayer day
    could it be at the weekend, I have school
    what if we met on a Monday
    for me after five o'clock is better, is it possible?
    I have inburgering lesson in morning, please make it afternoon
    my suggestion: Tuesday at ten
    I don't go out after dark dear, could it be in the morning?
    maybe a bit later, around half past eight?
    can it be moved to next month
    could I take part by phone
    Might an alternative date be considered?
    why not do it over breakfast
    how about after the holidays instead
    those days are no good, what about the 21st
    meet on zoom so I needn't travel
    always on the same weekday would be handy, can we do that
    could we bring it forward by a few days
    it collides with the market, try another date
    one hour rather than two, would that be an idea?
    can u do it after school
    Hi all, none of the dates suit us, but we could do the 3rd of May. Regards, Nadia
