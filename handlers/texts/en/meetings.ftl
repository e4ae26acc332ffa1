# The date
meeting-moment = { $at }
meeting-hours = { $begins } to { $ends }
meeting-place = Where: { $place }
meeting-date = The date is known: { $title }
meeting-dates = The date is known: { $title }. It is held twice, so that everyone can come.
meeting-invited = Will you come? { $title }
meeting-stands = This is settled: { $title }
meeting-everyone-hears = Everyone gets the date now, with a file for their calendar.
meeting-unreached = Not reachable: { $names }. Will you tell them?
meeting-see = See { $at }
meeting-file = Here is the file for your calendar: { $title }
why-meeting-polled = The date of “{ $title }” was chosen in the poll.
why-meeting-made = { $author } invites you to “{ $title }”.

# Who comes
meeting-ask = Will you come?
meeting-which = To which will you come?
meeting-you-come = You said that you can. Good that you will come.
meeting-you-come-to = You come on { $at }.
meeting-you-cannot = You said that you cannot come then.
meeting-i-come = I will come
meeting-i-cannot = I cannot come
meeting-come-at = I come { $at }
meeting-rather = Rather { $at }
meeting-cannot-after-all = I cannot after all
meeting-can-after-all = I can after all
meeting-noted-yes = Noted: you will come. { $title }
meeting-noted-no = Noted: you will not come on { $at }. { $title }
meeting-is-off = This is off.
meeting-is-over = This is over.
