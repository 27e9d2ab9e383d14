# The plenary: storyboards to be shown to a hall.

menu-plenary = Plenary
plenary-title = Plenary
plenary-heading = In plenary
plenary-lead = A storyboard leads a hall through the data, one question at a time: the presenter controls the screen, the audience follows on the phone and answers with one tap. Every storyboard can also be read here, without a hall.
plenary-description = Storyboards ready for reading the needs and responses of the nine cities together, with notes for the presenter and questions for the audience.

plenary-storyboards = Storyboards
plenary-planned = { $scenes ->
    [one] One scene
   *[other] { $scenes } scenes
}, { $minutes ->
    [one] one minute planned
   *[other] { $minutes } minutes planned
}
plenary-compose = Compose a storyboard
plenary-compose-more = from the views that your hall needs.
plenary-follow = Follow on your phone
plenary-follow-more = The code is on the screen of the hall. No name and no registration are needed.

plenary-how = How it works
plenary-step-choose = Choose a storyboard and start it: the presenter’s window opens, with notes, times and the next scene.
plenary-step-stage = From there, open the stage and put it on the screen of the hall. Figures always come from the data in use, with year, level and source.
plenary-step-follow = Show the code: those in the hall follow on their phones, look up their own city and answer the questions. The minutes, with links and answers, remain at the end.

plenary-needs = What the presenter needs
plenary-need-computer = A computer connected to the screen of the hall, with an up-to-date browser and JavaScript enabled.
plenary-need-remote = If wanted, a second device to control the stage.
plenary-need-network = A network: if it fails for a moment, what is on the screen stays.
plenary-need-audience = The audience needs only a phone: there is nothing to install.

plenary-start = Start in the hall
plenary-edit = Edit a copy
plenary-download = Download the storyboard (JSON)
plenary-contents = Scenes
plenary-scene = Scene { $number }
plenary-minutes = { $count ->
    [one] one minute planned
   *[other] { $minutes } minutes planned
}
plenary-same = Open the view of scene { $number }
plenary-question = Question to the audience:
plenary-notes = Notes for the presenter
