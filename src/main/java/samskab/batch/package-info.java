/**
 * Finds files, splits them into documents, applies a function to each in parallel and hands on the results in input
 * order; knows nothing of cases.
 */
@NullMarked
package samskab.batch;

import org.jspecify.annotations.NullMarked;
