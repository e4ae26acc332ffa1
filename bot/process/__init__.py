"""Services of one process: background work, the lease on an account, the web server, memory."""
