/** How many forms and compounds of a word are found, against a treebank that names lemmas and parts; by the analysis of words alone or by a running archive. */
@NullMarked
package org.kroniek.bench.words;

import org.jspecify.annotations.NullMarked;
