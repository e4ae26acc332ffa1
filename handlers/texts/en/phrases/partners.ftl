who-is-silent =
    who hasn't answered
    who still has to reply
    who is quiet
    who have we not heard from
    which organisations are silent
    who hasn't voted yet
    who are we waiting for
    who is missing in the poll
    how many answers are missing
    Which members have failed to respond to date?
    which partners dropped out
    who never shows up
    who should I phone
    who needs a nudge
    has Theo replied yet
    has the library said anything
    is Kees still active
    when did we last hear from the mosque
    are all the answers in
    who ignored my message
    who not answer?
    which people give no answer
    I want know who is silent
    who hasn't reported on their task
    who hasn't registered an activity
    um who hasn't responded yet
    who's ghosting us
    who is left
    non respondents
    names of those who said nothing
    no sign of life from who?
    who blocked me
    Whose response am I still missing for the board meeting?
    which people haven't reacted to the invitation
    anybody we've lost contact with?
    list the ones who didn't fill in the poll
    who do I have to chase
    has the football club let us know anything
    which volunteers stay quiet
    who left me on read
    from whom is there no reaction?
    did everybody reply or are there stragglers
    which members have been inactive for months
    are we still waiting on someone
    who did not say yes or no yet?
    have the home care people responded
    who doesn't open my messages
    show those without an answer
    Kindly list the members from whom no reply has been received.
    who not vote still?
    which contacts seem to have vanished
    did the imam get back to us
    how many people still owe me a reply
    who's dragging their feet on the poll
    anyone who hasn't been in touch since summer?
    who's not done anything with the invitation for the soup
    Hi, could you see who hasn't come back to me? Thanks, Ilse

remove-someone =
    remove Kees from the group
    take Joke off the list
    delete Theo
    delete this contact
    Gerda can be removed
    how do I remove someone
    how do I delete a contact
    kick that guy out of the group
    Joke doesn't work there any more
    Hawa has another job, she must come off the list
    Theo quit as a volunteer
    Mrs Bakker has sadly passed away; would you remove her from the records?
    the bakery went bust, that contact can go
    the football club leaves the coalition, delete them
    strike him off the list
    there's someone in the group I don't know, remove them
    my predecessor is still in the list
    a duplicate contact, one can go
    Kees is in there twice
    he swears at everyone, get him out
    block that user
    she phoned me, she wants no messages, take her off
    this person away
    I want remove person from group
    kees not work here now, delete
    um take Theo out
    withdraw Theo's access
    Kees shouldn't be an admin any more
    clean up old contacts
    our contact at the council left and has no successor yet
    remve joke
    Marloes left our organisation last week, please clear her from the system.
    can you drop Peter from the working group
    cross Anja off, she's moved to Groningen
    this volunteer has stopped, get him off the list
    the old imam isn't in office now, remove his number
    unregister Mr Jansen, he died in March
    kick out the guy who keeps posting adverts
    Bas has resigned, so he can leave the chat
    please erase the contact of the hardware store, it closed
    Fatima asked to be taken out, can you do it for me
    Samir not volunteer anymore, please remove him
    who can delete a member? Joost has to go
    I want to expel somebody from the group
    there are two Annekes, take away the second
    revoke Erik's rights
    throw the spammer out
    remove the library's former director from the mailing list
    Please strike Mrs Postma from the register, she has moved to a nursing home.
    somebody retired, her account may be deleted
    that number belongs to a stranger, ban it
    our trainee is finished here, remove her access
    end Daan's membership
    discharge Karin from the steering group
    the welfare foundation pulled out, delete all their people
    Hi, could you take Tom off the soup team? He's moving house. Ilse

about-organisation =
    how is the library doing
    how are things with the walking club
    what do we know about the mosque
    tell me all about the football club
    everything about the library
    show me the card of the library
    show the details of the church
    who is the contact of the church
    who speaks for the school
    what does the supermarket bring
    what does the library seek
    which group is the library in
    I am seeing the mosque tomorrow, what should I know about them
    I am about to call the library, what is going on there
    what did the walking club promise
    history of the church
    look up the library
    info mosque
