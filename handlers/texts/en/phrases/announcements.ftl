announcement-write =
    send a message to the core group
    message everyone
    I want to make an announcement
    tell everyone the room has changed
    let the group know it starts at eight
    send a reminder
    remind whoever hasn't voted
    remind Kees of his task
    forward the minutes to everybody
    share this flyer with all organisations
    pass this on to the steering group
    Kindly convey my thanks to all volunteers on my behalf.
    I'd like to put out a call to the partners
    ask who can help on Saturday, send that round
    invite everybody to the soup afternoon
    thank everyone for yesterday
    broadcast
    new message to all volunteers
    schedule a message for tomorrow at nine
    how do I send something to one group
    announce the soup afternoon
    text everybody it's off
    I want send message to all people
    you can send to group?
    um send everyone that it's at eight
    nudge people
    send the quarterly letter to the steering group
    tell Hawa I'll call her tomorrow
    can you only message the professionals
    rsend the invite to all
