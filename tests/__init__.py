"""The tests mirror ``reader``; beside it stand the project's own rules, its set-up, golden pages
and benchmarks.
"""
