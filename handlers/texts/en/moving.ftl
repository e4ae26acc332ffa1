# A chat in which somebody reads along, or that was replaced
read-along-here = More people read along here. So I write what is for one person somewhere else. Is this a group? Then the project leader types /koppelgroep.
read-along-there = Someone reads along in our last chat. So from now on I write to you here.
chat-replaced = Our last chat has ended. We go on here.
