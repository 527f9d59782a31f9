import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    // The other pages do not carry the library along.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('../playground/Playground.vue')),
    )
  },
} satisfies Theme
