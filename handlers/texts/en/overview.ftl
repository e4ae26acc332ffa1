# The project leader's overview
command-overzicht = Overview
means-overview = How do things stand?
overview-of = This is how { $coalition } is doing. Tap what you want to see to.
overview-nothing = All is going well. Nothing is waiting for you now.
overview-rest = Show the rest ({ $count })
overview-rest-of = This is going on too.
overview-rest-none = There is nothing more now.
overview-kind-none = This has been seen to already.
