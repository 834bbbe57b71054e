// The link of an invitation carries its secret after "#", which browsers never send.
// It is moved into the form and taken out of the address; a person presses the button.
(function () {
	"use strict";
	function take() {
		const form = document.querySelector("form[data-signing]");
		const token = window.location.hash.slice(1);
		if (!form || !/^[A-Za-z0-9_-]{40,64}$/.test(token)) {
			return;
		}
		form.querySelector("[data-signing-token]").value = token;
		form.querySelector("[data-signing-found]").hidden = false;
		form.querySelector("[data-signing-reference]").hidden = true;
		window.history.replaceState(null, "", window.location.pathname);
	}
	take();
	window.addEventListener("hashchange", take);
})();
