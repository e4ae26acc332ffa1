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

my-change =
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
