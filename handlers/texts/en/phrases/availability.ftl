poll-vote =
    tuesday
    Tuesday works
    not Wednesday, the others are fine
    all three are fine
    all good
    any
    no preference
    I don't mind which
    none of them
    none of these days work
    the first one
    the last
    the middle one
    option 2
    1 and 3
    everything except Tuesday
    evenings yes, morning no
    only in the evening
    morning is best
    mon yes tue no wed maybe
    friday if need be
    rather Monday but Thursday's ok
    the 12th yes, the 14th no
    don't know yet
    I'll know on Friday
    need my rota first
    Tuesday if I can get a sitter
    Wednesday only if online
    All the proposed dates are convenient to me.
    At none of the given times am I available.
    tuesday I can
    monday not possible, work
    all days good for me
    um make it Thursday
    thurday
    yes yes no
    the late one, I work till five
    got choir on Tuesday, other two are fine

poll-make =
    find a date for the core group
    set up a poll
    start a date poll for the steering group
    ask the group when they can
    new poll
    plan a meeting with the youth group
    I want to plan a meeting
    I need a time with Kees, Joke and Hawa
    find a moment that suits most people
    Please canvass the members for a suitable afternoon in May.
    propose three dates to the core group
    add Friday to the poll
    remove Tuesday from the poll
    close the poll
    end the poll, we take Thursday
    make Thursday final
    fix the date on 12 June
    extend the poll till Friday
    give them two more days to choose
    the poll is wrong, start again
    new round with evenings
    move the core group meeting, ask for another date
    cancel Thursday's meeting and look for a new date
    I want ask group which day
    make meeting with group
    um find a date for the core group
    poll pls for the working group
    do a doodle
    plan next year's three steering meetings
    take the day with most votes
    evening for volunteers and morning for the rest, find something
