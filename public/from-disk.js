if (location.host === '') location = 'from-disk.html';
