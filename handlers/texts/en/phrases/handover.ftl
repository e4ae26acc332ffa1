contact-leaves =
    I am leaving the organisation
    I'm leaving our club
    my colleague Ria takes over from me
    I am getting another job
    I've got a new job
    I will be working somewhere else
    I no longer work here from March
    I'm retiring
    next week is my last working day
    I'm no longer the contact person
    I am not the contact for our association any more
    I'm leaving the board
    I step down as chair
    my successor starts in April
    I found a successor
    somebody comes in my place
    someone else takes my place
    my contract ends, somebody else takes over
    how do I hand this over
    I'm changing employers
    I'm moving house and have to leave the club
    I am looking for a successor
    my role changes, a colleague becomes your contact
    I am doing something else, Theo carries on
    I will leave the foundation on 1 February.
    I don't do this for the church any more
    my successor is called Kees
    Joke takes over from me
    from May my colleague is your contact
    I hand it over to someone else
    the baton goes to Hawa
    I'm leaving the foundation, my replacement should be in the chat
    better talk to my colleague from now on, how do we add her
    I'm changing jobs, Sanne will be your contact from now on
    I'm stepping down, my replacement needs access
    from now on ask Hawa, she does this
