"""The sign-in dialog: server, access token or email and password, one-time code, staying signed in."""
