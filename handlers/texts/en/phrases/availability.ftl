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
    For me only the 14th fits between my other commitments.
    any day but Friday, because of prayers
    I'm on nights Monday and Tuesday, so Wednesday
    every date suits me
    I could do the first two
    Thursday has my preference
    B
    the second option please
    can on Monday and Thursday, Tuesday no
    I have school every day so just the evening one
    Wednesday I am free, other days work
    all days bad for me
    In principle the 8th, failing that the 9th.
    doesn't matter to me, choose what suits the rest
    I'd say Tuesday afternoon
    weds
    thurs or fri
    put my cross by Monday morning dear, that's when I've no physio
    the early slot
    depends on my shift, probably Thursday
    not any of those, sadly
    19 is fine, 20 if I must, 21 not
    Saturday's okay with us at the mosque, Sunday also
    no idea yet, I must ask my boss first
    Hi, I can make the Tuesday and the Thursday. Bye, Lars

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
    Can you poll the steering group about dates in the second week of March?
    check with everyone which evening works
    look for a slot when the whole core group can meet
    I need a date for the evaluation, ask the partners
    put three options to the volunteers: Monday, Tuesday and Thursday
    see when the mosque, the library and the GP can all sit together
    schedule a get-together with the neighbourhood team
    start voting for the next meeting
    include Wednesday afternoon as an extra option
    scrap the Friday option from the vote
    voting can close now, go with Tuesday
    the 12th it is, confirm that to everybody
    leave the vote open until Sunday
    I'd like you to arrange an appointment with all the cooks.
    reopen the poll with other days
    rearrange Monday's meeting, half the group can't come
    please help me to make date for meeting with volunteers
    which date shall we take? ask the core group
    could you sound out the board members about a moment in June
    let people pick between morning and evening
    organise a date picker for the kick-off
    settle on the option that most people chose
    Hi, would you get a new meeting planned with the working group? Ilse
    nobody can on the 14th, find another day
    pin down a time for the soup crew
