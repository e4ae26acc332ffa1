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
