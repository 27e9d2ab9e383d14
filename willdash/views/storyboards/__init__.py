"""The storyboards of the package, on the site: what there is to show, and how a hall is led through it."""
