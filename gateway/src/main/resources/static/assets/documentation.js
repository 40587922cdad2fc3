// Shows the combined document; a token entered under "Authorize" stays in this page.
window.SwaggerUIBundle({ url: "/api-docs", dom_id: "#documentation", deepLinking: true });
