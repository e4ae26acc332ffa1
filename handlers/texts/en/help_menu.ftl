help-member = This is what you can do. Tap a button. You can always stop: type stop.
help-stranger = I help a coalition against loneliness with meeting and remembering. Do you have a code? Type: start, and then your code. For instance: start abc234
command-help = Help
got-file = I have your file. Shall I pass it on?
got-file-alone = I have your file. This is what I can do for you:
