/**
 * A stand-in for the analysis-common module of Elasticsearch, which the server published on Maven Central lacks. It is a
 * plug-in of its own, loaded by that server only: real installations run stock Elasticsearch without it, so what it
 * registers must behave exactly as there.
 */
@NullMarked
package org.kroniek.local.analysis;

import org.jspecify.annotations.NullMarked;
