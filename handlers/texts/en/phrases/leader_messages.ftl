letter-pass-on =
    we've got twenty chairs left over
    anyone need a fridge
    we can offer the room for free
    who has the key to the hall
    where can I return the key
    I left my umbrella last time
    there's still a pan of ours with you
    the leaflets have run out
    I need more folders
    there's a mistake in the flyer
    may I bring my child
    can I bring the dog
    is travel paid back
    where do I send the receipts
    what does it cost for visitors
    Joke can't come either, she asked me to tell you
    Kees is ill, please pass it on
    Mrs Smit won't be there Thursday
    Hawa asks if she may come later
    we only join if there is a lift
    is there halal soup
    I'm allergic to nuts
    is there a hearing loop
    I use a wheelchair, can someone help at the doorstep
    could there be an interpreter
    The chairman spoke so softly that I could not follow a word.
    the coffee was undrinkable last time
    the hall was freezing
    only talk and no action in this coalition
    I feel volunteers aren't listened to
    the minutes are wrong, I never said that
    I'd like an item on the agenda
    I have an idea for the Week
    our centre closes on 1 July
    we're moving to Park Street
    open day on 12 May, everyone is welcome
    we had thirty guests at lunch last week
    are photos allowed
    I don't want to be in the photos
    we're looking for volunteers for the phone circle
    can anyone lend us a tent
    can you help with a grant application
    did you get our invoice
    the heating in the centre is broken
    the baker isn't delivering after all
    I have small child, is ok?
    must pay for eat?
    my friend she not can come, she sick
    can I help when I have benefits
    I can bring chairs from mosque, who want
    tell Ilse the cupboard is empty
    who cleans up afterwards, that's never clear
    a student wants to interview you
    why isn't our logo on the poster
    um we've got boxes left comma who wants them

letter-person =
    I want to talk to a person
    can I speak to a human
    human please
    give me Ilse
    how do I reach Ilse
    what's Ilse's email
    do you have a number for Ilse
    who is in charge
    who's the project leader
    I should like to be put in touch with the project leader.
    Could I make an appointment with Ilse?
    I don't talk to machines
    is Ilse in today
    I want speak with mrs ilse
    where I can find ilse
    I want not robot I want person
    who is boss, I want talk
    I have a question you can't answer
    I'd rather discuss this with Ilse herself
    who is my contact
    can I drop by your office
    are there office hours
    who can I ring
    um I just want to talk to someone
    put me through
    is anybody real there
    it's confidential, can I tell Ilse
    can I text her directly
    who do I turn to
    that lady with the curls, how can I reach her
    get Ilse in here

letter-call =
    call me
    please call me
    ring me
    can someone call me
    could you phone me back
    give me a ring
    give us a bell
    I'd rather be phoned
    I can't type so well, call me
    I would appreciate being contacted by telephone.
    I am at home between ten and twelve, do telephone.
    can Ilse call me
    tell Ilse to call me
    call me after six
    call me tomorrow morning
    you call me please I not understand
    somebody call me?
    telephone better than writing for me
    can we just talk on the phone
    quick call?
    um just call me
    call me on the landline
    my eyes are bad so please phone
    too long to type, call
    I was going to be called but heard nothing
    missed your call, try again
    I was in the shower, call again
    pick up the phone and call me
    cal me pls
    can I answer by phone instead? ring me

letter-yes-or-no =
    yes
    yes please
    go ahead
    send it
    please do
    sure
    that's fine
    no that's fine, send it
    no
    no thanks
    don't send it
    please don't
    never mind
    not needed
    i'll tell her myself
    that was not meant for you
    wrong chat, sorry
    yeah no leave it
