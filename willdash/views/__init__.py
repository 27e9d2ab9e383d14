"""One file per figure or component: values in, HTML or a plain figure out."""
