invite-someone =
    can my neighbour join too
    can I invite someone
    how do I invite somebody
    add Theo please
    I want to add a colleague
    send me an invite link
    do you have a link for my colleague
    I wish to propose a new member.
    I'd like to name a backup
    my sister also wants to volunteer, how does she get in
    my friend want also in group
    my wife can come in chat?
    I want other person in group
    can I forward this link
    may I share this with another organisation
    my manager wants in too
    new volunteer for you
    um I've got someone else who wants in
    invitation code please
    how does someone get a code
    add my mate
    A team lead from home care wants to be part of this, how do I sign her up?
    my flatmate is keen to be in the group as well
    got a friend who wants in, how do I do that
    could you admit another volunteer from our mosque?
    can you put my colleague Bram in this chat
    how can my cousin become member?
    my neighbour lady want also help, please put her in
    who do I send a new person to
    there's another nurse on my ward who'd like to join the coalition
    I'd like to introduce our new coordinator to the group.
    is there a QR code for new people
    may I bring new members into the coalition?
    give me a link I can pass to a friend
    would it be possible for my son to be added, he'd like to volunteer
    our imam want join also, you send him invitation?
    can u add my friend Noor
    someone at my work is interested, where does she register
    register one more person from our team please
    I'd like a second contact person for our organisation
    how do new people get in here
    how does my colleague join
    my neighbour wants to join too
    can you add my coworker
