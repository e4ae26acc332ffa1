# De datum
meeting-moment = { $at }
meeting-hours = { $begins } tot { $ends }
meeting-place = Waar: { $place }
meeting-date = De datum is bekend: { $title }
meeting-dates = De datum is bekend: { $title }. Het is twee keer, zodat iedereen kan.
meeting-invited = Kom je ook? { $title }
meeting-stands = Dit staat vast: { $title }
meeting-everyone-hears = Iedereen krijgt nu de datum, met een bestand voor de agenda.
meeting-unreached = Niet te bereiken: { $names }. Vertel jij het ze?
meeting-see = Bekijk { $at }
meeting-file = Hier is het bestand voor je agenda: { $title }
why-meeting-polled = De datum van “{ $title }” is gekozen in de peiling.
why-meeting-made = { $author } nodigt je uit voor “{ $title }”.

# Wie komt
meeting-ask = Kom je?
meeting-which = Bij welke kom je?
meeting-you-come = Je zei dat je kunt. Fijn dat je komt.
meeting-you-come-to = Je komt op { $at }.
meeting-you-cannot = Je zei dat je dan niet kunt.
meeting-i-come = Ik kom
meeting-i-cannot = Ik kan niet
meeting-come-at = Ik kom { $at }
meeting-rather = Liever { $at }
meeting-cannot-after-all = Ik kan toch niet
meeting-can-after-all = Ik kan toch wel
meeting-noted-yes = Genoteerd: je komt. { $title }
meeting-noted-no = Genoteerd: je komt niet op { $at }. { $title }
meeting-is-off = Dit gaat niet door.
meeting-is-over = Dit is al geweest.
