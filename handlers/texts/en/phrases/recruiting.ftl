knows-someone =
    I know someone
    I know an organisation that could join
    I have a tip for a new partner
    I know the owner of the café, he would like to help
    ask the gardening club too
    the school is missing in the coalition, I know the head
    I know someone who wants to join
    I know a baker who'd like to
    the football club should be in it too
    what's the way to get a new partner on board
    the choir's chairman asked how he can become part of the coalition
    Good afternoon, I know a physiotherapist who would fit in well. How do I enrol her? Regards, Ineke

who-is-missing =
    which parties should still come on board
    are there parties that we are missing
    which organisations do we miss
    which sectors have no partner yet
    in which neighbourhood do we have nobody yet
    where do we have no partner yet
    who should we still ask to take part
    are all sectors represented
    is there a school or a church yet
