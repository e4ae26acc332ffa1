# Group chats
groupchat-hello = Hi! I am the bot of the coalition. I put messages for the group here.
groupchat-how = The project leader taps the button, or types /koppelgroep.
groupchat-choose = Choose the group
groupchat-which = Which group of { $coalition } does this chat belong to?
groupchat-bound = This chat now belongs to { $group } of { $coalition }. Disconnect it with /ontkoppelgroep.
groupchat-taken = This chat belongs to another coalition already. They must disconnect it first.
groupchat-unbound = This chat is free. I put nothing here any more.
groupchat-not-bound = This chat does not belong to you.
groupchat-elsewhere = Put me in the group chat and type it there.
news-groupchat = I was taken out of the group chat of { $group }. Put me back and type /koppelgroep there.
groupchat-closed = I can no longer write in the group chat of { $group }. Is the topic closed or gone? Open it again, or type /koppelgroep somewhere else.
