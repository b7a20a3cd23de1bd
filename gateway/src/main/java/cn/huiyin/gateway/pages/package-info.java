/**
 * The web pages, their caching and the headers that protect them.
 * Serves files that the front end's build made; renders the pages about problems and nothing else.
 */
@NullMarked
package cn.huiyin.gateway.pages;

import org.jspecify.annotations.NullMarked;
