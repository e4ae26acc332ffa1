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

meeting-absent =
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

meeting-other-time =
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
