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
    One of our home care clients has had no visitors for months and is going downhill.
    the old man opposite hasn't put his bins out for two weeks
    my neighbour stands crying at the window every evening
    I think my neighbour is being hit by her partner
    there's a smell coming from the flat below and no one answers
    the lady downstairs forgets the gas
    an elderly man comes to the mosque every day because he has nobody at home
    my neighbour she is alone, no family, no food
    I am new here and I know no people, I am very alone
    my days are so long since my wife passed on
    I've not spoken to a soul all week
    no friends at school, I eat lunch by myself every day
    my gran never leaves the house any more, who can visit her
    is there someone who'd keep my father company?
    I'd like to report that a lady in our building is wasting away.
    a patient of mine goes home to an empty house, who could look in on her?
    kids next door are left on their own at night
    the man at 56 has no electricity any more
    my husband lock me in house
    I slipped in the bathroom and I'm lying on the floor
    my fridge is empty until Friday
    homeless boy sleeps in our bicycle shed
    that lonely gentleman from the third floor, can anybody do something for him?
    Good morning, I'm worried about Mrs De Boer, she seems to be neglecting herself. Greetings, Lien
    the phone never rings here and I feel forgotten
    the lady at number 8 does not open her door
    my neighbour was hit by her husband

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
    Lately I keep thinking it would be best if I weren't here at all.
    I can't bear living another day
    I'd rather not exist
    I'm planning to kill myself
    life has no meaning for me now, I'd sooner be dead
    what's the point of staying alive
    I've had enough of living
    I just want it all to be over, forever
    I don't wanna be alive anymore
    everyone would be happier if I was dead
    I am old and worn out and I long for death.
    since my wife is gone I only want to follow her into the grave
    I think about jumping off the bridge
    I no want to be in this world
    I am so tired, I want die, nobody help
    after this I'm going to take all my tablets
    I cut myself again and next time I'll go deeper
    you won't hear from me again, I'm putting an end to my life
    a patient told me tonight he wants to end it all
    someone at the mosque says he doesn't want to live
    my daughter is talking about killing herself
    my best friend sent me a goodbye text, I think she's going to do it
    I hope I don't wake up in the morning
    Goodbye everyone, I won't be around tomorrow. Forgive me. Wim
    I'm on the roof and I want to jump
    I see no point in living
    there is no point in living any more
    I can't go on living like this
    what is the point of being alive
    I don't see why I should go on living
    life has no point any more
