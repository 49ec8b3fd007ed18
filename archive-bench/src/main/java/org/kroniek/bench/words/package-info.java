/** How many forms and compounds of a word are found, against a treebank that names lemmas and parts. Needs no running archive. */
@NullMarked
package org.kroniek.bench.words;

import org.jspecify.annotations.NullMarked;
