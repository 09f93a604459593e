package org.ragstone.warning;

import org.ragstone.framework.Post;
import org.ragstone.framework.Word;

/** What is required of a post about an indicator, and whether the post has answered. */
public record PostAsked(Word action, Post post, boolean answered) {}
