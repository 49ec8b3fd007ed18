/**
 * What can be said of a single word form without its sentence: of which dictionary words it is a form, and of which words it
 * is composed. Pure analysis from dictionaries on the class path; knows neither articles nor the index.
 */
@NullMarked
package org.kroniek.search.morphology;

import org.jspecify.annotations.NullMarked;
