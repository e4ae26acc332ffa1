task-when =
    when does it have to be done
    what's the deadline
    deadline for the flyers?
    how long have I got
    what was my task again
    which job did I take
    what did I promise to do
    By what date ought my task to be completed?
    who was I supposed to call again
    can it wait till next week or is it due
    is it urgent
    until when I can do
    when my task must be ready
    I forget my task what is it
    wat was my task agen
    remind me of my task
    what's on my name
    what was my action point
    due date pls
    how many days left for my job
    am I too late with the posters
    was it before or after the meeting
    um I was going to sort something, what was it
    was I doing the room or the coffee
    what time does the cake have to be there
    when do the invitations have to be out
    something with bunting, was that mine?
    what did I agree with Ilse last time
    by Friday or by Monday
    final date for my bit?
    When do you need the press text from me at the latest?
    how much time is left for my task
    which date should it be ready by
    what was it I'd offered to do
    tell me again what my job is
    I know I'd take on something, but what?
    when is my homework due lol
    what day must I bring the chairs
    what I must do again, I forget
    when I must finish the posters?
    dear, my memory isn't what it was: what had I agreed to do?
    do I need to phone the baker this week or is there no rush
    how soon does it need to be finished
    Kindly remind me of the assignment I undertook.
    I took on something at the last meeting, which one was it
    what's the last day to hand in the text
    I've been on nights and lost track, what's my task and when is it due
    am I still within the deadline
    do I have till the end of the month?
    was it me or the mosque board that was doing the tables?
    which action has my name on it
    when should the flyers be in the letterboxes
    by when
    by what time do you want the soup delivered
    Hello Ilse, what was I supposed to be arranging, and before which date? Greetings, Hetty

task-take =
    I'll do it
    I'll do that
    I'll call the printer
    I can bake a cake
    I'll book the room
    leave that to me
    give that one to me
    put me down for the posters
    I'll pick up the chairs
    I'll take care of the coffee
    I shall be happy to take the minutes.
    I'll write something for the local paper
    I ask the baker for bread
    I want do task
    I make food for people
    I bring chairs yes
    I can translate the flyer into Arabic
    I'll put it on facebook
    I'll do the insta
    we'll supply the soup
    our company pays for the sandwiches
    I'll pop round to the supermarket and ask
    um put down that I do the bunting
    I'll drive people in my van
    I'll find out what a tent costs
    sorted, I'll handle it
    on it
    if nobody wants it I will
    shall I ask the speakers?
    Joke and I will do the decorations together
    I'll do the washing up afterwards
    I'll mail the doctors
    ill stand at the door
    Our communications department can take on the press release.
    I volunteer for the coffee
    I'd like to do the flyers
    I can take the shopping
    let me handle the room booking
    consider the chairs arranged by me
    I'll get in touch with the GP
    I can hang posters on the ward
    can I do the music? I've got a speaker
    I'll make a tiktok about it
    I want to cook rice for the people, I can do
    I will go to the shop and ask for bread
    me I do the cleaning after
    The mosque will take charge of the cooking.
    I'd gladly knit the decorations dear
    I'll be the one to phone the volunteers
    happy to chair the meeting
    shall I take that on? I've got time on Monday
    I'll fetch the tables with my trailer
    I claim the welcome desk
    allow me to write to the alderman
    dibs on the cake
    I'm willing to translate it into Turkish
    Hi Ilse, we can deliver fifty cups of soup. Leave it with us. Regards, Marco
    my wife and I'll do the flowers
    pick up Mrs Miller for the soup
    call Mr Post about the chairs
    I help my neighbour with the snacks
    phone Anna
    call the caretaker about the key

task-none =
    no task for me
    I have no task
    I wasn't there
    I was not at that meeting
    nothing for me this time
    nothing
    none
    I didn't take anything on
    I was ill that evening so no job
    To my knowledge no action was assigned to me.
    I no have task
    I not was there
    nobody gave me task
    all the jobs were taken
    I only listened
    I was just a guest
    what task? I wasn't even there
    my name isn't on anything
    our organisation has no action
    nobody from us was present
    um I wasn't there so no
    I've got plenty of tasks already, not this round
    let someone else have a go this month
    n/a
    not aplicable
    was on holiday so no task for me, Hawa
    I left after ten minutes, got no job
    I read the minutes, nothing by my name
    no action point for us
    nah got nothing
    I missed that meeting, so nothing was assigned to me.
    no job was given to me
    there's nothing on my list from last time
    I didn't volunteer for anything
    as far as I remember I have no to-dos
    I sat in but took no action
    I not go to meeting so no work for me
    they not give me any task
    I was on nights, so I wasn't at the meeting and have nothing to do
    I haven't got any action points
    didn't get a task lol
    We as a mosque have not taken on anything this month.
    zero tasks
    I came only for the coffee dear, I promised nothing
    I'm not down for any job
    no actions from my side
    skip me, I've nothing to report because I had no task
    I was absent, apologies, so no homework
    for us nothing came out of the meeting
    I believe there was nothing for me to carry out.
    I joined online and didn't pick up any task
    don't have one
    there must be a mistake, I never had a task
    Hello, I was with my daughter that week, so no chores for me. Regards, Anneke
    i had no job this time
    none this time, sorry
    nothing for me
    I have enough on my plate
    I missed it
    no tasks for me please

task-done =
    done
    it's done
    all done
    finished
    I finished it
    sorted
    arranged
    the posters are up
    flyers delivered
    the room is booked
    printer has been called
    I have completed the task as agreed.
    I am pleased to report that the matter has been settled.
    tick it off
    cross it off, done
    did that last week already
    I finish
    I did it task
    I am ready with work
    chairs are in the hall
    the baker said yes, so that's that
    minutes are online
    it's on facebook now
    posted
    um it's done full stop
    ✅
    check
    finaly done
    mission accomplished
    phew, that was a job but it's finished
    Kees helped and it worked out
    my part is done
    cake is standing ready
    applied for the grant, done
    went by the school and they're in
    Just to confirm: the hall is reserved and paid.
    that's taken care of
    my job's complete
    handed out all the flyers last night
    dropped the leaflets at the surgery
    invitations have all gone out
    I've rung everybody on my list
    you can close that one
    I have finished my task, everything ready
    I speak with baker, he gives bread
    mails are sent
    made the post, it's live
    dear, the bunting is sewn and ironed
    did it on my break during the night shift
    the volunteers from the mosque have set up all the tables
    bought the groceries, the receipt is in my bag
    The agreed letter has been dispatched.
    yup did it
    wrapped up
    I can report that the speakers are confirmed
    soup's cooked
    the grant request is submitted
    that's one thing less, the tent is rented
    Hi Ilse, the translation is complete, see your mail. Greetings, Yusuf
    poster's hanging in the school, tick
    the flyers are lying ready
    I have the bags ready in the hall
    everything is set out on the table
    they are ready to be picked up

task-busy =
    not yet
    working on it
    in progress
    almost done
    almost
    halfway
    still busy with it
    haven't started yet
    haven't got round to it
    I'll do it tomorrow
    this weekend
    coming, be patient
    needs a few more days
    can I have another week
    I would kindly request an extension.
    waiting for the printer to reply
    they were going to call me back
    left a voicemail, waiting
    three called, four to go
    half the posters are up
    I am busy with task
    not ready I do tomorrow
    I still must do
    little bit done
    um not quite yet
    I haven't forgotten
    oops forgot, doing it today
    80 percent
    ask me again next week
    draft is with Ilse
    wip
    been ill, picking it up again now
    slow but it's moving
    workin on it
    It's on my desk, I expect to finish it by Thursday.
    still in the middle of it
    I need a bit longer
    getting there
    I've made a start with the posters
    nearly there, only the last street left to flyer
    it's taking more time than I thought
    I'll finish after my night shifts
    chill, it's coming
    I am doing, but not finish
    please little more time, my child was sick
    still haven't heard back from the baker
    the room isn't confirmed yet, I'm following up
    My apologies for the delay, it will be with you next week.
    half of the invitations have gone out, the rest follows
    didn't manage it yet, will try tonight
    the imam has to approve it first, then I go on
    part one is ready, part two isn't
    I've asked around but no reply so far
    dear, I'm slow but it'll get finished
    gonna do it after school
    can the deadline be moved a few days, I'm not ready
    still on my list, not started
    Hello Ilse, I'm busy with the programme, you'll get it Friday. Greetings, Jos
    it's in the works
    half done, the rest tomorrow
    I'll do it on Friday
    it will be finished by the weekend
    two streets done, three to go
    nothing done yet
    waiting for the printer
    as soon as it is dry outside
    I'm on it
    nearly there
    next week

task-cannot =
    I can't do that task
    it won't work out
    I can't get it done
    take it off my list
    take my name off the posters
    I'm giving the task back
    someone else has to do it
    can anyone take over my job
    I regret that I must hand back this assignment.
    too heavy for my back
    I have no time for it
    my boss won't give me hours for it
    broke my arm so no cake
    I tried but they said no
    didn't work, I give up on it
    I not can make task
    too difficult for me my dutch not good
    I can not call in dutch, other person please
    I want not this task anymore
    it's too much for me
    that isn't my task at all
    that belongs to Kees not me
    give it to Theo
    I said yes too quickly, I can't deliver
    I don't dare give a talk after all
    um I can't do that any more sorry
    no car any more so driving is off
    cant manage it
    we have no volunteers to do it
    forget that cake, not happening
    scrap my action
    My workload doesn't allow it, please reassign this action.
    I have to pull out of the poster job
    I won't manage the cake, ask somebody else
    could anyone else do the phone calls, I'm not up to it
    I'm swamped on the ward so I can't do the flyers after all
    this job isn't feasible for me
    can someone swap or take it from me, I'm unable to
    please give my task to other person, I am in hospital
    I try but I can not, sorry
    sorry can't do the insta thing, my phone died
    I regret to say my health no longer permits me to carry out this task.
    my hands shake too much for cutting bread these days
    we at the mosque can't arrange the chairs this time
    I'm dropping this task
    relieve me of the shopping please
    I've been to three printers and none will do it, I'm stopping with it
    driving the soup round is off, my licence expired
    I don't see myself doing that, please find another
    I took on more than I can handle, the room has to go to someone else
    not possible for us, we lack the money
    I'm not able to deliver what I promised
    that job was meant for Nadia, not for me
    nah can't do that one, no time
    Dear Ilse, I must return the task, my husband has fallen ill. Kind regards, Tineke
    I wash my hands of it, it can't be done
    I can't manage the flyers
    my knee is bad, I can't walk that far
    can somebody take it over
    I have to hand it back
    it's not going to work out for me
    please find someone else for it
    I promised the tent but I can't
    the doctor says no walking

task-day =
    next tuesday
    friday
    in two weeks
    by the end of the month
    before 1 march
    tomorrow
    the 15th
    done by friday
