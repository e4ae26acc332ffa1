help-member = This is what you can do. Tap a button, or type the word.
help-stranger = I help a coalition against loneliness with meeting and remembering. Do you have a code? Then type: start and your code.
not-understood = I did not quite understand that. This is what I can do for you:
command-line = /{ $command } – { $what }
command-help = Help
command-stop = Stop
cannot-read-voice = I cannot listen to that. Please type it.
cannot-read-encrypted = I cannot read in this encrypted chat yet. Please start a chat with me without encryption.
