/**
 * Turns outcomes into text and JSON: one class per format, one enum that lists them. The only place that knows sentences
 * of the interface.
 */
@NullMarked
package samskab.report;

import org.jspecify.annotations.NullMarked;
