"""What one process needs to run: background work, the lease, the web server, memory."""
