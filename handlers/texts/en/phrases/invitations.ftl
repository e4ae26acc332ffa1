invite-someone =
    I know someone who wants to join
    can my neighbour join too
    can I invite someone
    how do I invite somebody
    add Theo please
    I want to add a colleague
    send me an invite link
    do you have a link for my colleague
    my successor is called Kees
    Joke takes over from me
    from May my colleague is your contact
    I wish to propose a new member.
    I'd like to name a backup
    I know a baker who'd like to
    the football club should be in it too
    my sister also wants to volunteer, how does she get in
    my friend want also in group
    my wife can come in chat?
    I want other person in group
    can I forward this link
    may I share this with another organisation
    my manager wants in too
    I hand it over to someone else
    the baton goes to Hawa
    new volunteer for you
    um I've got someone else who wants in
    I'm leaving the foundation, my replacement should be in the chat
    invitation code please
    how does someone get a code
    add my mate
    better talk to my colleague from now on, how do we add her
