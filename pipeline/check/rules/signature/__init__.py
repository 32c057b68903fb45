"""Rules of this group, one a module."""
