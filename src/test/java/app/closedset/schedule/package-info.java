@org.jspecify.annotations.NullMarked
package app.closedset.schedule;
