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
    Could Ilse be told that our budget for the lunches was approved?
    we have a spare coffee machine, who can use it?
    the toilet at the community centre is out of order
    somebody left a blue scarf in the hall on Saturday
    could the soup be vegetarian as well?
    is there a place to pray during the afternoon?
    I need a parking permit for the van, who arranges that
    my scooter doesn't fit through the door, can something be done
    where I can get money back for the bus
    can my niece of fourteen help too, or is she too young?
    our mosque opens its doors on Sunday, neighbours are welcome to eat with us
    Fatima asked me to let you know her mother is in hospital
    the date on the poster is wrong, it says 13 instead of 14
    the meeting was far too long and nobody let me finish
    the microphone didn't work, half the room heard nothing
    we need ten extra tables for the dinner, who has some
    I'd like to talk about transport next time, can it go on the agenda
    Please inform the project leader that our office moves to the Markt in May.
    is it allowed to film for tiktok there
    a journalist from the newspaper rang us about the soup afternoon
    do volunteers have insurance
    my child has peanut allergy, the cook must know
    hello, there's still half a crate of apples here, does anybody want it? greetings Nel
    the night nurses would like a coffee round too, maybe an idea for the week
    we have a walking group now on Tuesdays, tell the others
    the roof gutter is blocked and water runs down the wall
    rain comes in through the skylight
    the tap in the kitchen drips all day
    the toilet near the hall does not flush
    the back door does not lock any more
    the front door sticks when it is damp
    the boiler is out, it is freezing in the hall
    the light in the toilet flickers
    the handrail is loose
    the lift has stopped again
    there is no toilet for a wheelchair
    there is broken glass on the square
    the shed was broken into, the chairs are gone
    the neighbours complain that the music is too loud
    the dishwasher leaks
    the plant in the hall is dead
    the train does not run that day, they work on the track
    the bridge is closed that week
    they are working on the roof, use the side entrance
    the curtains in the hall need washing
    the street to the clubhouse is a dead end
    the rent of our room goes up
    the key does not fit any more
    meeting about loneliness among young people
    working group lonely older people
    we cook every week for lonely neighbours
    soup for people who live alone
    Loneliness Week, what do we do
    our befriending project starts in March
    training on how to spot loneliness
    talk about dementia
    workshop about debts
    walking group for widows
    evening about grief
    theme afternoon suicide prevention
    talk about suicide for care workers
    discussion group about death
    we are an organisation for people who have nobody
    plan against loneliness
    grant for work on loneliness
    dinner for everyone who is alone at Christmas
    leaflet about the help desk
    the new figures about lonely older people
    more and more young people are lonely, the figures say
    one in three people in our town is lonely at times
    can you tell the leader the hall is double booked
    please let Ilse know the poster has a mistake
    Henk is quitting, I heard
    Maria can't come, she asked me to say so
    my husband can't come along
    John is ill so he won't do his bit
    the heating in the hall is broken
    the lift is out of order
    could someone give me a ride
    is there transport
    will there be food
    do I need to bring my own lunch
    can the flyers also go to the shops
    how many posters should I put up
    where do I pick up the leaflets
    who has the key
    there is no point in meeting like this
    we are putting an end to the project
    I don't see that plan working
    the shelf fell off the wall
    could you call Joke
    can somebody phone Ahmed
    will it stay dry tomorrow
    is it going to rain on the day
    what will the weather be like
    a visit to Mrs Baker
    a buddy for Mr Jones
    what do we do if somebody is ill
    who makes the coffee
    who does the dishes
    who brings the chairs

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
    I need a word with the project leader, it's about funding.
    connect me with a real person please
    can I get hold of Ilse somewhere
    where does Ilse have her office
    I'd sooner deal with a human being
    I want to see Ilse in person, when is that possible
    could Ilse get in contact with me about the volunteers
    let me speak with your boss
    is there an actual person I can talk to
    I want to discuss something private with the coordinator
    I like to talk with somebody who work there
    please who is responsible person, I need talk
    what's the email address of the organisation
    who can I go to with a complaint
    Would it be possible to arrange a conversation with Mrs Ilse?
    can I dm Ilse
    bot isn't helping, get me someone real
    when can I find Ilse at the community centre
    I've got something delicate, I'd only tell that to Ilse
    which staff member is looking after our neighbourhood
    dear, I'd like to have a chat with the lady who runs it
    the board of the mosque would like an appointment with the leader
    how can I contact a member of staff
    Hi, this is beyond a robot. Could I have Ilse please? Kind regards, Mirjam
    pass me on to a colleague of flesh and blood

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
    Could someone get me on the phone this afternoon? It's quicker.
    I'm between two meetings, phone me at four instead
    please telephone, my fingers don't do those little keys
    drop me a call when you have a minute
    I prefer hearing a voice, would you dial my number?
    can you make call to me, I speak better than I write
    you have my number right? use it
    my break on the ward is at 3 am so better try me around noon by phone
    hit me up on the phone
    I'd like Ilse to phone my house this evening
    please someone from coalition phone my husband, he understand dutch
    Would you be so good as to have somebody telephone me? I am in all day.
    this is too complicated for chat, I want a phone call
    is it possible that I get a call about this
    rather explain it out loud, phone please
    after Friday prayer you can reach me by phone, please do
    whatsapp call me
    hello, I'm blind in one eye and reading goes badly, so just ring up. Thanks, Truus
    ask Ilse to give me a buzz
    I've tried your number three times, now you try mine
    have a colleague of yours ring me back on 06
    can I get a callback
    a short telephone conversation would suit me better
    call my home phone not mobile
    pls phone, not text

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
    go for it
    yep send it
    pass it on please
    no don't
    it's been fixed already
    leave it
    yes and say it's urgent
