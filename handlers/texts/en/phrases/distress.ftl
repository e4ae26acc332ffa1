somebody-in-need =
    I haven't seen my neighbour for days
    curtains at number 12 have been closed for three days
    the mail is piling up at the lady next door
    she won't open the door any more
    I'm worried about an old man in our street
    I know someone who never goes out
    Mrs Jansen on Village Street is very lonely
    there's a woman at Linden Lane 34 who gets beaten
    I hear screaming next door every night
    I think that child is being abused
    my upstairs neighbour is confused
    she walks the street in her nightgown
    he has dementia and lives alone
    someone is sleeping in his car by our building
    I wish to draw your attention to an elderly lady who no longer leaves her flat.
    where can I report a lonely person
    I'm looking for a buddy for my mother
    my dad sits alone all day
    I'm lonely
    I'm so alone
    I never talk to anyone
    nobody ever visits me
    I have nobody here
    I always alone in house
    my neighbour old, she not open door
    that lady always cry, her husband bad
    I have no food in the house
    my husband hits me
    I fell and can't get up
    since Henk died I only talk to the cat
    um that man upstairs I haven't heard him for days
    girl in my class never says anything, always alone
    can someone check on my neighbour
    a family here has no heating
    you're the only one I talk to today

no-will-to-live =
    I don't want to live any more
    I want to die
    I want to end it
    I can't go on
    I don't see a way out
    I wish I wasn't here
    I wish I was dead
    I want to sleep and never wake up
    if I don't wake up tomorrow that's fine by me
    I'm done with life
    My life is complete and I do not wish to go on.
    everyone's better off without me
    nobody would miss me
    I'm thinking of suicide
    I'm going to hurt myself
    I've written my goodbye letter
    this is my last message ever, look after the cat
    I want to be with my husband up there
    I'm only a burden, better if I'm gone
    I not want live
    I want stop with life
    life too hard, I want go forever
    kms
    I want to unalive myself
    tired of living
    there's no point in living
    I'm standing at the railway
    I've got pills ready
    my friend says she wants to die
    a man at the soup said he'd rather be dead
    my son doesn't want to live any more
    I fear my brother will do something to himself
    someone in the chat writes she wants to disappear for good
    um I don't want to go on living
    I hope the Lord takes me tonight
