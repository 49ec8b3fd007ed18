package org.kroniek.core.analysis;

/** Brings changed names to the articles that were stored before, in the background. */
public interface NameMatching {

    NameMatchingProgress progress();
}
