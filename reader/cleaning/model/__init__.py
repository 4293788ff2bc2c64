"""What is measured on blocks and lines, and the trees that judge by it how likely each belongs to
the article.
"""
