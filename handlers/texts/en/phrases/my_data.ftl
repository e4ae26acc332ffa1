my-privacy =
    what do you know about me
    what do you keep
    who reads this
    does the council read along
    can others see my answer
    is this private
    is this anonymous
    is it safe to say things here
    privacy?
    gdpr
    I wish to receive an overview of the personal data you hold.
    delete my data
    erase everything about me
    how long do you keep this
    where is it stored
    do you sell my data
    do you pass on my number
    how did you get my number
    who gave you my name
    I withdraw my consent
    can my boss see this
    you keep my name?
    what you know from me
    my information is safe?
    I not want my name on internet
    do you listen in on my phone
    will my messages train an AI
    can you forget what I just said
    um who reads all this
    is my vote secret
    take my number out of your system
    whats saved about me
    Which personal data do you process and on what basis?
    do my answers stay between us
    who has access to these chats
    is my phone number visible for the others
    can the whole group see what I type to you
    does the municipality get to see my messages
    where you keep my data?
    I am afraid for my data, who can look?
    does immigration office see what I write?
    please wipe my information
    I want everything you've saved about me removed
    is this chat encrypted
    will you give my name to others
    does my employer get to know what I say here
    Would you inform me how my particulars are being safeguarded?
    do you record what I write
    how come you have my phone number
    are you spying on me lol
    can my parents see this
    I do not permit you to keep my details any longer
    may I see what's stored under my name
    how long is all this saved
    are my messages used by a big tech company
    do the nurses' answers go to the hospital
    Hello, I'd like to know what happens to my details. Kind regards, Joop

my-change =
    no organisation
    I do not belong to an organisation
    I am not with any organisation
    I come for myself, not for a club
    without an organisation
    my organisation is not right
    I have a new number
    new phone
    my email changed
    my name is spelled wrong
    it's Joke with a k
    my name is wrong
    I got married, new surname
    Please amend my name to Mrs Van der Laan.
    I work somewhere else now
    I moved to another organisation but stay in the coalition
    our foundation has a new name
    wrong organisation next to my name
    I'm a volunteer, not staff
    you put me in the wrong group
    I can only do evenings from now on
    my usual days changed
    remember that I can't do mornings
    I work Mondays and Thursdays now
    I never can on Wednesdays, note that
    my name is not good writing
    I have other phone now
    I now other work
    you say mister but I'm madam
    update my details
    change my profile
    how do I change my name
    um my name is with a y not ij
    send it to my work email from now on
    since I retired daytime is fine
    new nr!!
    this is my daughter's phone, mine comes tomorrow
    As of next month I represent a different foundation, could you adapt my details?
    please put my private number instead of the work one
    I've switched provider, here's my new mobile
    you've got my surname down wrong, it's Yilmaz not Yilmas
    the old email bounces, use the gmail one
    since my divorce I use my maiden name again
    I'm no longer team manager but policy adviser, adjust that please
    my name have two s, you write one
    I change telephone, old number not work now
    pls fix my name it says Mohammed twice
    I go by Sam now, not Samantha
    can you put in that I only work nights, so daytime meetings don't suit me
    we merged with another welfare organisation, so the name changed
    I volunteer for the mosque, not for the library as it says
    from January my working days are Tuesday and Friday
    our mosque have new name, please write it
    Kindly correct the spelling of my surname: De Vries with a capital D.
    I moved to the north side, so put me with that neighbourhood
    put me under residents instead of professionals
    I'm not the treasurer any longer, please change that in your list
    hello, this is Annie, my daughter gave me a new phone with a different number
    the address you've got for us is out of date
    write down that Fridays are never possible because of prayer
    can I edit what's in my profile
    you keep calling me Peter, my name is Pieter

my-language =
    English please
    in dutch please
    can you do Turkish
    arabic?
    do you speak Polish
    I speak only little dutch
    I don't speak dutch
    can you translate this
    translate to Spanish please
    simpler please
    easier words
    in plain English please
    shorter sentences please
    Might you express yourself in simpler terms?
    no jargon please
    too many abbreviations
    not difficult words please
    write easy for me
    I want my language
    you have my language? I from Syria
    I understand speaking not reading, other language?
    change language
    how do I switch the language
    why is this in dutch
    switch back to english
    my mother only reads Ukrainian
    um can it be in normal language
    what does that word mean, say it simpler
    you suddenly write dutch, I can't read that
    french pls
    langauge english
    my husband needs it in Tigrinya
    Is there an English version of these messages?
    could you put that in simple words
    talk to me in Arabic please
    I need it in Ukrainian
    my dutch is on beginner level, please easy
    please write in language of my country, Eritrea
    can you also send it in Polish, half my team is Polish
    this is officialese, can you say it like a normal person
    I'd rather you write to me in German
    can I set my language somewhere
    Would it be possible to correspond in English? My Dutch has never been up to much.
    bro talk english
    from now on only English for me
    what languages do you know
    the old gentlemen at the mosque read only Turkish, can you do that
    please without difficult terms
    no comprende, spanish?
    too much Dutch for me, I only arrived in March
    make it A2 level please
    I don't know this long word, what is in easy English
    could you translate the invitation into Farsi
    why do I suddenly get Dutch texts, I had English
    please use short and easy sentences
    I don't read Latin letters well, Arabic please
    Hello, may I have the messages in French? Merci, Amadou
