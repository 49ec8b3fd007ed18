package org.kroniek.core.rights;

import java.time.Instant;
import org.kroniek.core.id.ArticleId;

/**
 * The condition that holds for an article, or one that held.
 *
 * @param number how many there have been with this one; 0 of an article that is open because nobody ever said otherwise
 * @param reason why, for whoever reads the history; of a withdrawn article for everybody. Empty at number 0
 * @param author the account that decided; {@code system} when an embargo ended
 * @param since when it was decided
 */
public record AccessState(ArticleId article, int number, Access access, String reason, String author, Instant since) {}
