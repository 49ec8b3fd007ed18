package org.kroniek.core.text;

/**
 * One block of an article and where it stands in the canonical text.
 *
 * @param kind heading, paragraph or quote
 * @param text its characters, without line breaks that only wrapped it
 * @param span its place in {@link ArticleText#canonical()}
 */
public record TextBlock(BlockKind kind, String text, TextSpan span) {}
