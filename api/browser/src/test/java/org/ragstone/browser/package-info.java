/**
 * Pages as people meet them: made by the packaged program, opened in Chromium, and used by keyboard, script, print or none of
 * these. It is driven by the protocol of its own DevTools, over the socket that Java has; why, says decision 0054.
 */
package org.ragstone.browser;
