# The project leader's overview
command-overzicht = Overview
means-overview = How do things stand?
overview-of = This is how { $coalition } is doing. Tap what you want to see to.
overview-nothing = All is going well. Nothing is waiting for you now.
overview-rest = Show the rest ({ $count })
overview-rest-of = This is going on too.
overview-rest-none = There is nothing more now.
overview-sent = Messages that went out
overview-kind-none = This has been seen to already.

# By itself every Monday
weekly-ask = Shall I send you this every Monday by itself?
weekly-yes = Yes please
weekly-no = No
weekly-from = You get the overview every Monday, from { $day } on. Where there is nothing to do, I send nothing.
weekly-change = You can change this under /instellingen.
weekly-not = The overview does not come by itself. You always find it under /overzicht.
weekly-settings = Overview on Mondays

# What may stand still
stuck-weekly_overview = the overview of Monday
